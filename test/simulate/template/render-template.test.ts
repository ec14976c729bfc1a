// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the template variables of W&B

import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { TEMPLATE_VARIABLES } from '../../../src/model/kinds/template-variables.ts';
import {
  renderPayload,
  renderTemplate,
  templateNames,
} from '../../../src/simulate/template/render-template.ts';
import {
  artifactVariables,
  runVariables,
} from '../../../src/simulate/template/template-variables.ts';
import { fc } from '../../support/fast-check.ts';
import { ALWAYS, change, threshold, zscore } from '../support.ts';

const variables = new Map([
  ['a', 'one'],
  ['odd', '"\\\n${b}$S'],
]);

describe('renderTemplate', () => {
  it.each([
    ['plain', 'plain'],
    ['${a} and ${ a }', 'one and one'],
    ['${none}', ''],
    ['${}', ''],
    ['$a ${a', '$a ${a'],
    ['$${a}', '$one'],
    ['${odd}', '"\\\n${b}$S'],
  ])('%s', (text, expected) => {
    expect(renderTemplate(text, variables)).toBe(expected);
  });

  it('puts secrets in, with and without braces, and nothing else without', () => {
    const secrets = new Map([['TOKEN', 's3']]);
    expect(renderTemplate('${TOKEN} $TOKEN $TOKENS $a', variables, { secrets })).toBe(
      's3 s3 $TOKENS $a',
    );
    expect(renderTemplate('${TOKEN} $TOKEN', variables)).toBe(' $TOKEN');
  });

  it('keeps every payload JSON, whatever the values hold', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const body = renderPayload('{"v":"<${x}>"}', new Map([['x', value]]));
        expect(JSON.parse(body)).toEqual({ v: `<${value}>` });
      }),
    );
    expect(renderPayload('', variables)).toBe('{}');
    expect(renderPayload('{"n":12345678901234567890}', variables)).toBe(
      '{"n":12345678901234567890}',
    );
    expect(renderPayload('{"t":"$T"}', variables, new Map([['T', '"']]))).toBe('{"t":"\\""}');
  });

  it('lists the names once, in order', () => {
    expect(templateNames('${b} ${a} ${b} ${artifact_metadata.x}')).toEqual([
      'b',
      'a',
      'artifact_metadata.x',
    ]);
  });
});

describe('variables', () => {
  const scope = { kind: 'project', entity: 'acme', project: 'p', collection: 'c' } as const;
  const subject = (event: Event) => ({ name: 'rule', event, scope });

  it('of artifact events', () => {
    const event = { kind: 'addArtifactTag', filter: ALWAYS } as const;
    const occurrence = {
      tag: 't',
      artifact: { version: 'v3', id: 'QXJ0aWZhY3Q6MQ==', metadata: { auc: 1 } },
      author: 'ada',
    };
    const of = (kind: Parameters<typeof artifactVariables>[1]['kind']) =>
      Object.fromEntries(artifactVariables(subject(event), { ...occurrence, kind }));
    expect(of('addArtifactTag')).toEqual({
      automation_name: 'rule',
      event_author: 'ada',
      entity_name: 'acme',
      project_name: 'p',
      event_type: 'ADD_ARTIFACT_TAG',
      artifact_collection_name: 'c',
      artifact_version: 'wandb-artifact://_id/QXJ0aWZhY3Q6MQ==',
      artifact_version_string: 'acme/p/c:v3',
      artifact_version_index: '3',
      'artifact_metadata.auc': '1',
      tag: 't',
    });
    expect(Object.keys(of('removeCollectionTag')).sort()).toEqual(
      [
        'artifact_collection_name',
        'automation_name',
        'entity_name',
        'event_author',
        'event_type',
        'project_name',
        'tag',
      ].sort(),
    );
    expect(of('linkArtifact')).not.toHaveProperty('tag');
    expect(
      [
        of('linkArtifact'),
        of('createArtifact'),
        of('unlinkArtifact'),
        of('addCollectionTag'),
        of('removeArtifactTag'),
        of('addArtifactAlias'),
      ].map((map) => map['event_type']),
    ).toEqual([
      'LINK_ARTIFACT',
      'CREATE_ARTIFACT',
      'UNLINK_ARTIFACT',
      'ADD_COLLECTION_TAG',
      'REMOVE_ARTIFACT_TAG',
      'ADD_ARTIFACT_ALIAS',
    ]);
  });

  it('of run events, and no name that is not documented', () => {
    const metric = (
      condition:
        | ReturnType<typeof threshold>
        | ReturnType<typeof change>
        | ReturnType<typeof zscore>,
    ) =>
      Object.fromEntries(
        runVariables(subject({ kind: 'runMetric', condition, runs: ALWAYS }), {
          run: { name: 'r' },
          value: 3,
          author: 'bob',
          project: 'q',
          entity: 'e',
        }),
      );
    expect(metric(threshold({ aggregate: 'AVERAGE', window: 5 }))).toEqual({
      automation_name: 'rule',
      event_author: 'bob',
      entity_name: 'e',
      project_name: 'q',
      run_name: 'r',
      event_type: 'RUN_METRIC',
      metric_name: 'm',
      metric_values: '3',
      metric_filter: 'average of m over 5 > 2.5',
      metric_filter_short: 'average of m over 5 > 2.5',
    });
    expect(metric(change())).toMatchObject({
      event_type: 'RUN_METRIC_CHANGE',
      metric_filter: 'change of m, change of at least 1',
    });
    expect(metric(zscore())).toMatchObject({
      event_type: 'RUN_METRIC_ZSCORE',
      metric_filter: 'z-score of m over 5, change of at least 1.5',
    });
    for (const name of Object.keys(metric(change()))) expect(TEMPLATE_VARIABLES).toContain(name);
  });
});
