/* global addEventListener, document, fetch, FormData, history, location, navigator, print, setTimeout, speechSynthesis, SpeechSynthesisUtterance, URLSearchParams */
/*
 * The only script of a citizen page, and no page needs it: leaving faster, no trail in the history, copying, printing, reading
 * aloud, a warning before the lock. It makes no markup (Trusted Types) and keeps nothing in the browser.
 */
(() => {
  const html = document.documentElement;
  const { uitgang, reis } = document.currentScript.dataset;
  const elk = (wat, doe) => document.querySelectorAll(wat).forEach(doe);
  /* The same bytes as the browser's own form: lines end in CR LF (W2). */
  const veld = ([naam, waarde]) => [naam, waarde.replace(/\r?\n/g, "\r\n")];
  const stuur = (adres, inhoud, opties) => fetch(adres, { method: "POST", body: new URLSearchParams([...inhoud].map(veld)), ...opties });

  /* Quick exit: nothing to see at once, the server ends the session, this page leaves the history. */
  let weg = false;
  const verlaat = (formulier) => {
    if (weg) return;
    weg = true;
    html.hidden = true;
    const ga = () => location.replace(uitgang);
    setTimeout(ga, 120);
    stuur(formulier.action, [], { keepalive: true, redirect: "manual" }).then(ga, () => formulier.submit());
  };
  elk("[data-weg]", (formulier) => {
    formulier.addEventListener("submit", (e) => {
      e.preventDefault();
      verlaat(formulier);
    });
    let keren = 0;
    let laatst = 0;
    addEventListener("keydown", (e) => {
      if (e.repeat) return;
      keren = e.key === "Shift" ? (e.timeStamp - laatst < 2000 ? keren : 0) + 1 : 0;
      laatst = e.timeStamp;
      if (keren === 3) verlaat(formulier);
    });
  });
  /* A page that comes back from memory is asked for again: the session may be over. */
  addEventListener("pageshow", (e) => e.persisted && location.reload());

  /* No trail: the next step takes the place of this one. What is no step forward is sent again in the ordinary way. */
  elk("form[data-stap]", (formulier) => {
    let bezig = false;
    formulier.addEventListener("submit", (e) => {
      const knop = e.submitter;
      if (!knop || knop.hasAttribute("formaction")) return;
      e.preventDefault();
      if (bezig) return;
      bezig = true;
      if (knop.name) formulier.append(Object.assign(document.createElement("input"), { type: "hidden", name: knop.name, value: knop.value }));
      const gewoon = () => formulier.submit();
      stuur(formulier.action, new FormData(formulier)).then((r) => (r.redirected && r.ok ? location.replace(r.url) : gewoon()), gewoon);
    });
  });
  if (reis) {
    addEventListener("click", (e) => {
      const link = e.target.closest("a[href^='/']");
      if (!link || link.download || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
      e.preventDefault();
      location.replace(link.href);
    });
  }

  /* The secret of a link goes into the form, and out of the address. */
  elk("[data-geheim]", (veld) => {
    if (location.hash.length < 20) return;
    veld.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
  });

  elk("[data-print]", (knop) => {
    knop.hidden = false;
    knop.onclick = () => print();
  });
  elk("[data-kopieer]", (knop) => {
    if (!navigator.clipboard) return;
    knop.hidden = false;
    knop.onclick = () =>
      navigator.clipboard.writeText(document.getElementById(knop.dataset.kopieer).textContent).then(() => {
        knop.lastElementChild.textContent = knop.dataset.klaar;
      });
  });

  /* Only with a voice of the device itself: others send the words to somebody else. */
  elk("[data-lees]", (knop) => {
    if (typeof speechSynthesis === "undefined") return;
    let stem;
    const zoek = () => {
      stem = speechSynthesis.getVoices().find((een) => een.localService && een.lang.startsWith(html.lang));
      knop.hidden = !stem;
    };
    speechSynthesis.onvoiceschanged = zoek;
    zoek();
    const stil = () => speechSynthesis.cancel();
    addEventListener("pagehide", stil);
    knop.onclick = () => {
      if (speechSynthesis.speaking) return stil();
      const tekst = new SpeechSynthesisUtterance(knop.previousElementSibling.innerText);
      tekst.voice = stem;
      tekst.lang = stem.lang;
      speechSynthesis.speak(tekst);
    };
  });

  /* Two minutes before the lock (N4): a warning, and a button that gives the full time again. */
  elk("[data-slot]", (blok) => {
    const knop = blok.querySelector("button");
    const wacht = () => setTimeout(() => (blok.hidden = false), blok.dataset.slot * 1000);
    knop.onclick = () =>
      fetch(location.pathname, { method: "HEAD" }).then(() => {
        blok.hidden = true;
        wacht();
      });
    wacht();
  });
})();
