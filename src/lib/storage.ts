/** Small preferences of this browser. Storage may be closed (private mode, policy) or full: both are no error here. */
export function readPreference(key: string): string | null {
  try {
    return localStorage.getItem(`vigie:${key}`);
  } catch {
    return null;
  }
}

export function writePreference(key: string, value: string): void {
  try {
    localStorage.setItem(`vigie:${key}`, value);
  } catch {
    // The choice holds for this visit only.
  }
}
