/** Small preferences of this browser. Storage may be closed (private mode, policy) or full: both are no error here. */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(`vigie:${key}`);
  } catch {
    return null;
  }
}

/** Whether it was kept; otherwise the choice holds for this visit only. */
export function writePreference(key: string, value: string): boolean {
  try {
    localStorage.setItem(`vigie:${key}`, value);
    return true;
  } catch {
    return false;
  }
}
