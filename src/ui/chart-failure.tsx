import { Component, type ReactNode } from "react";

/** A chart that cannot be loaded leaves the page, its table and its CSV as they are. */
export class ChartFailure extends Component<{ children: ReactNode; message: string }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="mt-14 border-y border-line py-10 text-muted">{this.props.message}</p>;
  }
}
