import {
  AudioLines,
  BadgeAlert,
  Banknote,
  Bot,
  Building2,
  Coins,
  Cpu,
  Eye,
  Factory,
  Globe,
  HeartPulse,
  Landmark,
  Layers,
  type LucideIcon,
  Network,
  Rocket,
  Scale,
  ShieldCheck,
  Tag,
  Users,
  Workflow,
  Zap,
} from "lucide-react";

/** The icon names that a taxonomy may use (themes.json); another name shows a tag. */
const icons: Record<string, LucideIcon> = {
  "audio-lines": AudioLines,
  "badge-alert": BadgeAlert,
  banknote: Banknote,
  bot: Bot,
  building: Building2,
  coins: Coins,
  cpu: Cpu,
  eye: Eye,
  factory: Factory,
  globe: Globe,
  "heart-pulse": HeartPulse,
  landmark: Landmark,
  layers: Layers,
  network: Network,
  rocket: Rocket,
  scale: Scale,
  "shield-check": ShieldCheck,
  users: Users,
  workflow: Workflow,
  zap: Zap,
};

/** Always beside its label: the icon alone says nothing to a screen reader. */
export function ThemeIcon({ name, className = "size-4" }: { name: string; className?: string }) {
  const Icon = icons[name] ?? Tag;
  return <Icon aria-hidden className={`shrink-0 text-(--theme) ${className}`} strokeWidth={1.75} />;
}

/** The same within a drawing, where places are attributes: the corner's coordinates and the size, in pixels. */
export function ThemeIconMark({ name, x, y, size }: { name: string; x: number; y: number; size: number }) {
  const Icon = icons[name] ?? Tag;
  return <Icon aria-hidden x={x} y={y} width={size} height={size} className="text-(--theme)" strokeWidth={2} />;
}
