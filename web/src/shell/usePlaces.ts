import { useHere } from "../session/session";
import { PLACES, type Place } from "./places";

/** The rooms into which the acting post may go. */
export function usePlaces(): Place[] {
  const here = useHere();
  return PLACES.filter(({ right }) => right === undefined || right.some((one) => here.may(one)));
}
