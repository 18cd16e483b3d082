import { render, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { MetVerwijzingen } from "#app/components/met-verwijzingen.tsx";

test("a number can be called and a site can be followed, the sentence stays whole", () => {
  const { container } = render(<MetVerwijzingen tekst="Bel 0800-8020 of kijk op juridischloket.nl. Houd de brief erbij." />);
  expect(container.textContent).toBe("Bel 0800-8020 of kijk op juridischloket.nl. Houd de brief erbij.");
  const { getByRole } = within(container);
  expect(getByRole("link", { name: "0800-8020" }).getAttribute("href")).toBe("tel:08008020");
  expect(getByRole("link", { name: "juridischloket.nl" }).getAttribute("href")).toBe("https://juridischloket.nl/");
});

test("112 and 113 can be called; 113.nl is a site", () => {
  const { container } = render(<MetVerwijzingen tekst="Bel 112. Of bel 113, of chat op 113.nl." />);
  const links = [...container.querySelectorAll("a")].map((a) => a.getAttribute("href"));
  expect(links).toEqual(["tel:112", "tel:113", "https://113.nl/"]);
});

test("a date, an amount or a plain word is no link", () => {
  const { container } = render(<MetVerwijzingen tekst="Uiterlijk 22 december 2026, € 1.442, € 112, € 113,50, nl." />);
  expect(within(container).queryAllByRole("link")).toEqual([]);
});
