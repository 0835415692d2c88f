/** Parameters that say who clicked where, and nothing about the page. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh(?:id)?|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|ck_subscriber_id|sh_kit|vero_\w+|oly_\w+|_bhlid|_ke|ml_subscriber\w*|trk\w*|cmpid|elqtrack\w*|elq\w{0,6}|at_(?:medium|campaign|recipient\w*|emailtype|link\w*|creation|send_date|format)|xtor|pk_\w+|mtm_\w+|matomo_\w+|piwik_\w+|s_cid|wt_mc|wickedid|rb_clickid|_openstat|guccounter|guce_\w+|ref_src|ref_url|isfreemail|publication_id|triedredirect|nlid|nl_id|email_id|emci|emdi|ceid|sfmc_\w+|dm_i|et_\w+|spm|ncid)$/i;

/** Parameters that only at times say where a reader came from. */
const REFERRER = /^(?:ref|referrer|source|src|from|via|origin|campaign|medium)$/i;
const FROM_MAIL =
  /news-?letter|infolettre|e-?mail|beehiiv|substack|mailchimp|\brss\b|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** Parameters that hold where a redirect goes. */
const TARGET = /^(?:url|u|q|to|target|link|dest|destination|redirect|redirect_url|redirect_uri|goto|out)$/i;

/** Pages that are given an address as a parameter and do something else with it. */
const NO_REDIRECT = /share|intent|submit|login|signin|auth|compose|validator|search|unsubscribe|translate|embed|cite/i;

const LONGEST = 8000;

/**
 * The address that a link leads to: http or https, tracking parameters taken off, redirects unwrapped that name their
 * target. Undefined for any other scheme, and for what is no address.
 */
export function linkOf(href: string): string | undefined {
  let url = href.trim().replace(/\s+/g, "");
  if (url.startsWith("//")) url = `https:${url}`;
  if (/^www\./i.test(url)) url = `https://${url}`;
  if (url.length > LONGEST || !/^https?:\/\//i.test(url)) return undefined;
  for (let unwrapped = 0; unwrapped < 4; unwrapped++) {
    const parsed = parse(url);
    if (!parsed) return undefined;
    const target = targetOf(parsed);
    if (!target) return withoutTracking(url);
    url = target;
  }
  return withoutTracking(url);
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

function isAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

function targetOf({ hostname, pathname, searchParams }: URL): string | undefined {
  const inPath = /\/(?:C?L0|v3)\/(?:__)?(https?:(?:\/\/|%2F%2F).+)$/i.exec(pathname)?.[1];
  if (inPath && /awstrack|urldefense/i.test(hostname)) {
    const target = safeDecode(inPath.split(/__;|\/\d\/[\da-f-]{20}/i)[0] ?? "");
    return isAddress(target) ? target : undefined;
  }
  if (NO_REDIRECT.test(pathname) || NO_REDIRECT.test(hostname)) return undefined;
  for (const [name, value] of searchParams) if (TARGET.test(name) && isAddress(value)) return value;
  return undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Works on the characters, so that an address stays as it was written otherwise. */
function withoutTracking(url: string): string {
  const [, before = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? [];
  const kept = query
    .slice(1)
    .split(/&(?:amp;)?/)
    .filter((part) => part && !isTracking(part));
  const anchor = /^#(?:.*&)?utm_/i.test(hash) ? "" : hash;
  return `${before}${kept.length ? `?${kept.join("&")}` : ""}${anchor}`;
}

function isTracking(part: string): boolean {
  const [name = "", value = ""] = part.split("=");
  return TRACKING.test(name) || (REFERRER.test(name) && FROM_MAIL.test(safeDecode(value)));
}
