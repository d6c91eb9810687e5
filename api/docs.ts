// The API described: an OpenAPI document, and a page that a person can read.
import { html } from 'hono/html';
import { Hono } from 'hono';
import type { OpenAPIHono } from '@hono/zod-openapi';

/** As much of an OpenAPI document as the page reads. */
interface Described {
  readonly paths?: Record<string, Record<string, Operation>>;
}
interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly requestBody?: { readonly content?: Content };
  readonly responses?: Record<
    string,
    { readonly description?: string; readonly content?: Content }
  >;
}
type Content = Record<string, { readonly schema?: object }>;

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'message'],
        properties: { field: { type: 'string' }, message: { type: 'string' } },
      },
    },
    id: { type: 'string' },
  },
};

/** The document: every operation may also answer with a problem. */
function describe(api: Pick<OpenAPIHono, 'getOpenAPI31Document'>) {
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Crosspulse',
      version: '1',
      description: 'A pulse check for the friction between teams. Readings, never answers.',
    },
  });
  const content = { 'application/problem+json': { schema: problemSchema } };
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path) as { responses?: Record<string, object> }[]) {
      operation.responses = {
        ...operation.responses,
        default: { description: 'Refused, malformed or not here', content },
      };
    }
  }
  return document;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
const schemaOf = (content: Content | undefined): string => {
  const schema = content?.['application/json']?.schema;
  return schema === undefined ? '' : JSON.stringify(schema, null, 2);
};

const page = (document: Described) => {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method: method.toUpperCase(), operation }];
    }),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The API · Crosspulse</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <main>
          <h1>The API of Crosspulse</h1>
          <p>
            JSON in, JSON out; the whole description is
            <a href="/api/openapi.json">an OpenAPI 3.1 document</a>. Every refusal is a problem (RFC
            9457) with a code and a sentence. There is no way to read a single ballot.
          </p>
          ${operations.map(
            ({ path, method, operation }) => html`
              <section>
                <h2><code>${method}</code> ${path}</h2>
                <p>${operation.summary ?? ''}</p>
                <p class="more">${operation.description ?? ''}</p>
                ${
                  operation.requestBody === undefined
                    ? ''
                    : html`<details>
                        <summary>Body</summary>
                        <pre tabindex="0">${schemaOf(operation.requestBody.content)}</pre>
                      </details>`
                }
                ${Object.entries(operation.responses ?? {})
                  .filter(([status]) => status !== 'default')
                  .map(
                    ([status, response]) =>
                      html`<details>
                        <summary>${status}: ${response.description ?? ''}</summary>
                        <pre tabindex="0">${schemaOf(response.content)}</pre>
                      </details>`,
                  )}
              </section>
            `,
          )}
        </main>
      </body>
    </html>`;
};

const style = `:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
main{max-width:52rem;margin:auto;padding:1.5rem 1rem 4rem}
h2{font-size:1rem;margin:2rem 0 0;overflow-wrap:anywhere}
p{margin:.25rem 0 .5rem}
.more{white-space:pre-line;font-size:.875rem}
.more:empty{display:none}
summary{cursor:pointer;padding:.5rem 0}
pre{overflow:auto;padding:1rem;border:1px solid GrayText;border-radius:8px;font-size:.8125rem}`;

export const docsRoutes = (api: Pick<OpenAPIHono, 'getOpenAPI31Document'>) => {
  let described: ReturnType<typeof describe> | undefined;
  const document = () => (described ??= describe(api));
  return new Hono()
    .get('/api/openapi.json', (c) => c.json(document()))
    .get('/api/docs.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/api/docs', (c) => c.html(page(JSON.parse(JSON.stringify(document())) as Described)));
};
