/** What the sandbox's page shows: plain values, without the API key and without the values of secrets. */
import type { RulePicture } from '../backtest/rule-picture.ts';
import type { EventForm } from './event-form.ts';

/** The newest items of a list that may be longer. */
export interface Listed<Item> {
  /** How many there are. */
  readonly total: number;
  readonly items: readonly Item[];
}

/** Names with their values, in the order to show. */
export type PagePairs = readonly (readonly [name: string, value: string])[];

export interface PageAutomation {
  /** The server's id. */
  readonly id: string;
  readonly name: string;
  /** With the marker; null for none. */
  readonly description: string | null;
  readonly enabled: boolean;
  /** `describeScope`. */
  readonly scope: string;
  /** The event in a manifest's word, or the server's type. */
  readonly event: string;
  /** When it fires: `average of loss over 5 > 2.5`; empty where nothing can be said. */
  readonly condition: string;
  /** The action in a manifest's word, or the server's type. */
  readonly action: string;
  /** Where the action sends to; absent where it sends nothing. */
  readonly target?: string;
  /** RFC 3339; absent: never. */
  readonly lastExecutedAt?: string;
}

export interface PageExecution {
  readonly number: number;
  /** RFC 3339. */
  readonly time: string;
  /** The automation's name. */
  readonly automation: string;
  readonly state: 'PENDING' | 'FINISHED' | 'FAILED' | 'SKIPPED';
  readonly event: string;
  readonly action: string;
  readonly eventDetails: PagePairs;
  readonly actionDetails: PagePairs;
  readonly result: PagePairs;
}

/** What one automation made of a posted event. */
export interface PageOutcome {
  readonly automation: string;
  /** `fired`, `rate-limited`, or the evaluator's reason code. */
  readonly outcome: string;
  /** Variables of the action's strings that rendered as nothing; absent when there are none. */
  readonly emptyVariables?: readonly string[];
}

/** An event that was posted since the sandbox started. */
export interface PageEvent {
  readonly number: number;
  readonly time: string;
  readonly kind: string;
  /** `vision-team/classifier`. */
  readonly project: string;
  /** The run, or the collection. */
  readonly subject: string;
  readonly outcomes: readonly PageOutcome[];
}

/** Something that was sent to people: a Slack message, or a prompt to ARIA. */
export type PageMessage = { readonly number: number; readonly time: string } & (
  | {
      readonly kind: 'slack';
      readonly channel: string;
      readonly workspace: string;
      readonly title: string;
      readonly text: string;
      readonly severity: string;
      readonly automation: string;
    }
  | {
      readonly kind: 'aria';
      readonly prompt: string;
      readonly user: string;
      readonly automation: string;
    }
);

/** A webhook that an inbox received. */
export interface PageWebhook {
  readonly number: number;
  readonly time: string;
  /** `POST /sandbox/inbox/NAME HTTP/1.1`. */
  readonly requestLine: string;
  readonly headers: PagePairs;
  readonly body: string;
}

export interface PageRun {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  /** `vision-team/classifier`. */
  readonly project: string;
  readonly state: string;
  readonly user: string;
  readonly tags: readonly string[];
  readonly rows: number;
  /** Metrics that it logged, without those that begin with `_`. */
  readonly metrics: readonly string[];
}

/** Names that the sandbox has, for suggestions in forms. */
export interface PageNames {
  readonly entities: readonly string[];
  readonly projects: readonly string[];
  readonly runs: readonly string[];
  readonly collections: readonly string[];
}

/** Everything that the page shows at one time. */
export interface PageState {
  /** What the automations were selected by; empty: nothing. */
  readonly filter: string;
  /** How many automations the filter selects, of all. */
  readonly matching: number;
  readonly automations: Listed<PageAutomation>;
  readonly executions: Listed<PageExecution>;
  readonly events: Listed<PageEvent>;
  readonly outbox: Listed<PageMessage>;
  readonly inbox: Listed<PageWebhook>;
  readonly runs: Listed<PageRun>;
  readonly names: PageNames;
}

/** One metric of a run, with each rule that evaluates it. */
export interface PageChart {
  readonly run: PageRun;
  /** Undefined for a run that logged no number. */
  readonly metric: string | undefined;
  /** One for each rule; one without a name where no rule evaluates the metric. */
  readonly rules: readonly {
    readonly automation?: string;
    readonly picture: RulePicture;
  }[];
}

/** The document of a page, and what it may load. */
export interface PageDocument {
  readonly text: string;
  /** A Content-Security-Policy. */
  readonly policy: string;
}

/** Sections of the page that change while it is open; each is an element with this id. */
export type PageSection =
  | 'automations'
  | 'executions'
  | 'events'
  | 'outbox'
  | 'inbox'
  | 'runs'
  | 'names';

/** What writes the sandbox's page: HTML in which the state can only be text. */
export interface PageRenderer {
  /** The document, without any state: it is given to everybody who can reach the sandbox. */
  readonly document: (forms: readonly EventForm[]) => PageDocument;
  readonly sections: (state: PageState) => Readonly<Record<PageSection, string>>;
  readonly chart: (chart: PageChart) => string;
  /** What came of events that the page posted. */
  readonly outcomes: (outcomes: readonly PageOutcome[]) => string;
}
