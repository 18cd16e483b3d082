/** Groups of digits that may be one number: with dots, dashes or single spaces between them. */
const CIJFERS = /\d(?:[ .-]?\d){8,}/g;
const LENGTE = 9;

/** True when nine digits pass the check of a BSN: their weighted sum is a multiple of eleven. */
function isBsn(cijfers: string): boolean {
  const som = [...cijfers].reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (plaats === LENGTE - 1 ? -1 : LENGTE - plaats), 0);
  return cijfers !== "000000000" && som % 11 === 0;
}

/** True when a text holds what can be a BSN. It is never stored or shared (art. 46 UAVG). */
export function bevatBsn(tekst: string): boolean {
  return (tekst.match(CIJFERS) ?? []).map((deel) => deel.replace(/\D/g, "")).some((cijfers) => cijfers.length === LENGTE && isBsn(cijfers));
}
