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

test("a date, an amount or a plain word is no link", () => {
  const { container } = render(<MetVerwijzingen tekst="Uiterlijk 22 december 2026, € 1.442, nl." />);
  expect(within(container).queryAllByRole("link")).toEqual([]);
});
