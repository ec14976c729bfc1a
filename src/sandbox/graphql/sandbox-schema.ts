/** The API's schema as a server of some profile has it. */
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  isEnumType,
  isScalarType,
  type ObjectTypeDefinitionNode,
  parse,
  visit,
} from 'graphql';
import { missingFromSchema, type ServerProfile } from '../server-profile.ts';
import { schemaText } from './schema-text.ts';

let fullDocument: DocumentNode | undefined;

/** The schema of a server of this profile. */
export function sandboxSchema(profile: ServerProfile): GraphQLSchema {
  fullDocument ??= parse(schemaText(), { noLocation: true });
  const schema = buildASTSchema(prune(fullDocument, missingFromSchema(profile)));
  showNewerEvents(schema);
  requireText(schema);
  return schema;
}

/**
 * Lets a stored automation be shown whose event is of no known type, as a server that is newer than this schema would
 * show it. Such an event cannot be sent: it is there because it was put into the state.
 */
function showNewerEvents(schema: GraphQLSchema): void {
  const type = schema.getType('EventTriggeringConditionType');
  if (!isEnumType(type)) return;
  const serialize = type.serialize.bind(type);
  type.serialize = (value) =>
    typeof value === 'string' && /^[A-Z][A-Z_]*$/.test(value) ? value : serialize(value);
}

/** Refuses lists, objects and numbers where the schema has a scalar that is a string. */
function requireText(schema: GraphQLSchema): void {
  for (const name of ['JSONString', 'DateTime']) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = (value) => {
      if (typeof value === 'string') return value;
      throw new GraphQLError(`${name} must be a string`);
    };
  }
}

/** Takes elements out of a schema document; the notation is that of `FEATURE_GATES`. */
function prune(document: DocumentNode, missing: ReadonlySet<string>): DocumentNode {
  const has = (element: string): boolean => !missing.has(element);
  const pruneFields = <Node extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(
    node: Node,
  ): Node | null => {
    const type = node.name.value;
    if (!has(type)) return null;
    const fields = (node.fields ?? [])
      .filter(({ name }) => has(`${type}.${name.value}`))
      .map((field) => ({
        ...field,
        arguments: (field.arguments ?? []).filter(({ name }) =>
          has(`${type}.${field.name.value}(${name.value})`),
        ),
      }));
    return { ...node, fields };
  };
  return visit(document, {
    ObjectTypeDefinition: pruneFields,
    InterfaceTypeDefinition: pruneFields,
    InputObjectTypeDefinition: (node) => ({
      ...node,
      fields: (node.fields ?? []).filter(({ name }) => has(`${node.name.value}.${name.value}`)),
    }),
    EnumTypeDefinition: (node) => ({
      ...node,
      values: (node.values ?? []).filter(({ name }) => has(`${node.name.value}.${name.value}`)),
    }),
    UnionTypeDefinition: (node) => ({
      ...node,
      types: (node.types ?? []).filter(
        ({ name }) => has(name.value) && has(`${node.name.value}|${name.value}`),
      ),
    }),
  });
}
