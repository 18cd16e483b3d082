export default function Pagina() { return <main id="inhoud"><h1>…</h1></main>; }
