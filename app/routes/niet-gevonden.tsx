import { AppError } from "#app/lib/app-error.ts";

/** Every address that is not ours: the one 404 page. */
export function loader(): never {
  throw new AppError("not-found");
}

/** A POST to an address that is not ours gives the same page. */
export function action(): never {
  throw new AppError("not-found");
}

export default function NietGevonden() {
  return null;
}
