export function ExportButton(_: unknown) { return null; }
