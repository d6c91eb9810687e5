// What this server says of its SCIM: what it can do, which resources it has, and their attributes.
import { groupSchema } from '../events/scim-group.ts';
import { userSchema } from '../events/scim-user.ts';

/** Resources in one answer, at most. */
export const pageMost = 200;

export const serviceConfig = (base: string) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: pageMost },
  changePassword: { supported: false },
  sort: { supported: false },
  etag: { supported: false },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'The secret that the operator set as SCIM_TOKEN.',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

const typeSchema = 'urn:ietf:params:scim:schemas:core:2.0:ResourceType';
const type = (base: string, name: string, schema: string, description: string) => ({
  schemas: [typeSchema],
  ...{ id: name, name, endpoint: `/${name}s`, description, schema },
  meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${name}` },
});

export const resourceTypes = (base: string) => [
  type(base, 'User', userSchema, 'Somebody who is asked, or who sees what came out'),
  type(base, 'Group', groupSchema, 'A team, or a group that gives a role'),
];

interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly type?: string;
  readonly multiValued?: boolean;
  readonly required?: boolean;
  readonly caseExact?: boolean;
  readonly mutability?: string;
  readonly uniqueness?: string;
  readonly subAttributes?: readonly Attribute[];
}

const attribute = ({ subAttributes, ...rest }: Attribute): object => ({
  ...{ type: 'string', multiValued: false, required: false, caseExact: false },
  ...{ mutability: 'readWrite', returned: 'default', uniqueness: 'none' },
  ...rest,
  ...(subAttributes && { subAttributes: subAttributes.map(attribute) }),
});

const user: readonly Attribute[] = [
  {
    ...{ name: 'userName', required: true, uniqueness: 'server' },
    description: 'The name at signing in to the company’s own account',
  },
  { name: 'externalId', caseExact: true, description: 'The id at the company’s own directory' },
  { name: 'displayName', description: 'The name that colleagues read' },
  {
    name: 'preferredLanguage',
    description: 'The language of letters, for whoever has chosen none here',
  },
  {
    ...{ name: 'name', type: 'complex', description: 'The name, where there is no displayName' },
    subAttributes: [{ name: 'formatted', description: 'The whole name' }],
  },
  {
    ...{ name: 'emails', type: 'complex', multiValued: true },
    description: 'One address is kept: the primary one, else that of work, else the first',
    subAttributes: [
      { name: 'value', description: 'The address' },
      { name: 'type', description: 'Always work' },
      { name: 'primary', type: 'boolean', description: 'Always true' },
    ],
  },
  { name: 'active', type: 'boolean', description: 'False: neither asked nor let in' },
  {
    ...{ name: 'groups', type: 'complex', multiValued: true, mutability: 'readOnly' },
    description: 'The team',
    subAttributes: [
      { name: 'value', mutability: 'readOnly', description: 'The id of the Group' },
      { name: 'display', mutability: 'readOnly', description: 'Its name' },
    ],
  },
];

const group: readonly Attribute[] = [
  { name: 'displayName', required: true, uniqueness: 'server', description: 'The name' },
  {
    ...{ name: 'members', type: 'complex', multiValued: true },
    description: 'Its people: somebody is in one team only, the last that named them',
    subAttributes: [
      { name: 'value', mutability: 'immutable', description: 'The id of the User' },
      { name: 'display', mutability: 'readOnly', description: 'Their name' },
    ],
  },
];

const schema = (base: string, id: string, name: string, attributes: readonly Attribute[]) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
  ...{ id, name, description: name, attributes: attributes.map(attribute) },
  meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` },
});

export const schemas = (base: string) => [
  schema(base, userSchema, 'User', user),
  schema(base, groupSchema, 'Group', group),
];
