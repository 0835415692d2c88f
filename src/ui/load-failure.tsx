import { Component, type ReactNode } from "react";

/** A part that cannot be loaded is said to be missing, and leaves the rest of the page as it is. */
export class LoadFailure extends Component<{ children: ReactNode; message: string }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <p className="mt-14 border-y border-line py-10 text-muted">{this.props.message}</p>;
  }
}
