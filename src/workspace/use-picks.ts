import { useSyncExternalStore } from "react";
import { currentPicks, isSame, noPicks, type PickedStory, subscribe } from "./picks";

/** The stories added by hand; none where there is no browser. */
export function usePicks(): readonly PickedStory[] {
  return useSyncExternalStore(subscribe, currentPicks, () => noPicks);
}

export function useIsPicked(pick: PickedStory): boolean {
  return usePicks().some((other) => isSame(other, pick));
}
