/** The CI/CD component for GitLab, as GitLab reads it: with the values of its inputs in their places. */
import { parse } from 'yaml';

/** What GitLab reads of an input. */
const FIELDS = ['default', 'description', 'options', 'regex', 'type'];

const INPUT = /\$\[\[ inputs\.([a-z-]+) \]\]/g;

/**
 * The two documents of a component: its specification, and its jobs with the inputs put in.
 *
 * @param {string} text the file
 * @param {Readonly<Record<string, string>>} given inputs; those that are absent have their defaults
 * @throws Error for an input that the specification does not declare, or a value that it does not accept
 */
export function readComponent(text, given = {}) {
  const [header, body, ...more] = text.split(/^---\n/mu);
  if (body === undefined || more.length > 0) throw new Error('A component has two documents');
  const { inputs } = parse(header).spec;
  // The published schema takes any field of an input.
  for (const [name, input] of Object.entries(inputs)) {
    const unknown = Object.keys(input).find((field) => !FIELDS.includes(field));
    if (unknown !== undefined) throw new Error(`The input "${name}" has a field "${unknown}"`);
  }
  for (const name of Object.keys(given)) {
    if (inputs[name] === undefined) throw new Error(`There is no input "${name}"`);
  }
  const inputValue = (name) => {
    const input = inputs[name];
    if (input === undefined) throw new Error(`The component uses an input "${name}" that it lacks`);
    const value = given[name] ?? input.default;
    if (input.regex !== undefined && !new RegExp(input.regex, 'u').test(value)) {
      throw new Error(`"${value}" is no value of the input "${name}"`);
    }
    return value;
  };
  const used = new Set();
  const jobs = body.replaceAll(INPUT, (_, name) => {
    used.add(name);
    return inputValue(name);
  });
  const idle = Object.keys(inputs).filter((name) => !used.has(name));
  if (idle.length > 0) throw new Error(`Nothing uses the inputs ${idle.join(', ')}`);
  return { header, jobs, spec: parse(header), pipeline: parse(jobs) };
}

/** A job with what it extends, as GitLab merges them: lists are replaced, mappings are joined. */
export function jobOf(pipeline, name) {
  const job = pipeline[name];
  if (job === undefined) throw new Error(`There is no job "${name}"`);
  if (job.extends === undefined) return job;
  const base = jobOf(pipeline, job.extends);
  return { ...base, ...job, variables: { ...base.variables, ...job.variables } };
}
