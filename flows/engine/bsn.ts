import { latijnseCijfers } from "./cijfers.ts";

/** Digits that may belong together: with dots, dashes or single spaces between them. */
const CIJFERS = /\d(?:[ .-]?\d){8,}/g;
const LENGTE = 9;
/** In how many groups people write the nine digits beside other numbers: 123456782, 123 456 782, 1234.56.782. */
const MEESTE_GROEPEN = 3;

/** True when nine digits pass the check of a BSN: their weighted sum is a multiple of eleven. */
function isBsn(cijfers: string): boolean {
  if (cijfers.length !== LENGTE) return false;
  const som = [...cijfers].reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (plaats === LENGTE - 1 ? -1 : LENGTE - plaats), 0);
  return cijfers !== "000000000" && som % 11 === 0;
}

/**
 * True when a text holds what can be a burgerservicenummer: nine digits that pass its check, also next to other numbers.
 * It is never stored or shared (art. 46 UAVG; verwijzing.md G.1). One other number of nine digits in eleven passes too.
 */
export function bevatBsn(tekst: string): boolean {
  return (latijnseCijfers(tekst).match(CIJFERS) ?? []).some((reeks) => {
    const groepen = reeks.split(/\D/);
    return isBsn(groepen.join("")) || groepen.some((_, van) => Array.from({ length: MEESTE_GROEPEN }, (_, meer) => groepen.slice(van, van + meer + 1).join("")).some(isBsn));
  });
}
