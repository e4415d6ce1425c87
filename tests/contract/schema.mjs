// Validates a value against a schema of the OpenAPI 3.0 dialect, as far as the contract uses it. A
// keyword or a format that is not known here is a fault of the contract: nothing is passed over.
const known = new Set([
    '$ref', 'type', 'properties', 'required', 'additionalProperties', 'nullable', 'allOf', 'oneOf',
    'enum', 'items', 'maxItems', 'minItems', 'format', 'pattern', 'minLength', 'maxLength', 'minimum',
    'maximum', 'description',
]);

const formats = {
    uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && is_day(text),
    int64: (number) => Number.isSafeInteger(number),
};

function is_day(text) {
    const day = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const types = {
    object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    array: Array.isArray,
    string: (value) => typeof value === 'string',
    boolean: (value) => typeof value === 'boolean',
    integer: Number.isInteger,
    number: (value) => typeof value === 'number',
};

export class Contract {
    constructor(document) {
        this.document = document;
    }

    schema(name) {
        return this.resolve({ $ref: `#/components/schemas/${name}` });
    }

    resolve(schema) {
        while (schema.$ref) {
            const path = schema.$ref.replace(/^#\//, '').split('/');
            const found = path.reduce((inside, name) => inside?.[name], this.document);
            if (!found) throw new Error(`the contract has no ${schema.$ref}`);
            schema = found;
        }
        return schema;
    }

    /** @return what is wrong, each "PATH: FAULT"; empty when the value keeps to the schema */
    faults(value, schema, path = '') {
        schema = this.resolve(schema);
        for (const keyword of Object.keys(schema)) {
            if (!known.has(keyword)) throw new Error(`${path}: unknown keyword ${keyword}`);
        }
        if (value === null && schema.nullable) return [];
        return [
            ...this.of_type(value, schema, path),
            ...(schema.allOf ?? []).flatMap((part) => this.faults(value, part, path)),
            ...this.of_one(value, schema, path),
        ];
    }

    of_one(value, { oneOf }, path) {
        if (!oneOf) return [];
        const fits = oneOf.filter((part) => this.faults(value, part, path).length === 0).length;
        return fits === 1 ? [] : [`${path}: fits ${fits} of ${oneOf.length} choices`];
    }

    of_type(value, schema, path) {
        if (schema.enum && !schema.enum.includes(value)) {
            return [`${path}: ${JSON.stringify(value)} is not one of ${schema.enum}`];
        }
        if (!schema.type) return [];
        if (!types[schema.type]) throw new Error(`${path}: unknown type ${schema.type}`);
        if (!types[schema.type](value)) {
            return [`${path}: ${JSON.stringify(value)?.slice(0, 60)} is no ${schema.type}`];
        }
        if (schema.type === 'object') return this.of_object(value, schema, path);
        if (schema.type === 'array') return this.of_array(value, schema, path);
        return simple(value, schema, path);
    }

    of_object(value, schema, path) {
        const { properties = {}, required = [], additionalProperties = true } = schema;
        const missing = required.filter((name) => !(name in value));
        const faults = missing.map((name) => `${path}/${name}: missing`);
        for (const [name, inside] of Object.entries(value)) {
            const at = `${path}/${name}`;
            if (Object.hasOwn(properties, name)) faults.push(...this.faults(inside, properties[name], at));
            else if (additionalProperties === false) faults.push(`${at}: not in the contract`);
        }
        return faults;
    }

    of_array(value, { items = {}, maxItems = Infinity, minItems = 0 }, path) {
        const faults = value.flatMap((item, i) => this.faults(item, items, `${path}/${i}`));
        if (value.length > maxItems) faults.push(`${path}: ${value.length} items, at most ${maxItems}`);
        if (value.length < minItems) faults.push(`${path}: ${value.length} items, at least ${minItems}`);
        return faults;
    }
}

function simple(value, schema, path) {
    const faults = [];
    const expect = (good, what) => good || faults.push(`${path}: ${JSON.stringify(value)} ${what}`);
    if (schema.format) {
        if (!formats[schema.format]) throw new Error(`${path}: unknown format ${schema.format}`);
        expect(formats[schema.format](value), `is no ${schema.format}`);
    }
    if (schema.pattern) expect(new RegExp(schema.pattern, 'u').test(value), 'has another form');
    const size = typeof value === 'string' ? [...value].length : value;
    expect(!(size < (schema.minLength ?? schema.minimum)), 'is too small');
    expect(!(size > (schema.maxLength ?? schema.maximum)), 'is too large');
    return faults;
}
