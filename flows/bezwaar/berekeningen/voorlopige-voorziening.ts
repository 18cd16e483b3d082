/** C5: the court can only give a quick measure while a bezwaar or a beroep is pending (art. 8:81 Awb). */
export function vovoMogelijk({ bezwaarLoopt, beroepLoopt }: { readonly bezwaarLoopt: boolean; readonly beroepLoopt: boolean }): boolean {
  return bezwaarLoopt || beroepLoopt;
}
