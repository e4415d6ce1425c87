// Validates a value against a schema of the OpenAPI 3.1 dialect, as far as the contract uses it. A
// keyword or a format that is not known here is a fault of the contract: nothing is passed over.
const known = new Set([
    '$ref', 'type', 'properties', 'required', 'additionalProperties', 'maxProperties', 'anyOf',
    'oneOf', 'const', 'enum', 'items', 'maxItems', 'minItems', 'format', 'pattern', 'minLength',
    'maxLength', 'minimum', 'maximum', 'description',
]);

const formats = {
    uuid: (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && is_day(text),
    int32: (number) => Number.isInteger(number) && Math.abs(number) < 2 ** 31,
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
    null: (value) => value === null,
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
        return [...this.of_type(value, schema, path), ...this.of_choice(value, schema, path)];
    }

    of_choice(value, { anyOf, oneOf }, path) {
        const parts = anyOf ?? oneOf;
        if (!parts) return [];
        const fits = parts.filter((part) => this.faults(value, part, path).length === 0).length;
        if (fits === 1 || (anyOf && fits > 1)) return [];
        return [`${path}: fits ${fits} of ${parts.length} choices`];
    }

    of_type(value, schema, path) {
        const choices = 'const' in schema ? [schema.const] : schema.enum;
        if (choices && !choices.includes(value)) {
            return [`${path}: ${JSON.stringify(value)} is not one of ${choices}`];
        }
        if (!schema.type) return [];
        const allowed = [schema.type].flat();
        const unknown = allowed.find((type) => !types[type]);
        if (unknown) throw new Error(`${path}: unknown type ${unknown}`);
        const type = allowed.find((one) => types[one](value));
        if (!type) return [`${path}: ${JSON.stringify(value)?.slice(0, 60)} is no ${allowed}`];
        if (type === 'null') return [];
        if (type === 'object') return this.of_object(value, schema, path);
        if (type === 'array') return this.of_array(value, schema, path);
        return simple(value, schema, path);
    }

    of_object(value, schema, path) {
        const { properties = {}, required = [], additionalProperties: more = true } = schema;
        const missing = required.filter((name) => !(name in value));
        const faults = missing.map((name) => `${path}/${name}: missing`);
        if (Object.keys(value).length > (schema.maxProperties ?? Infinity)) {
            faults.push(`${path}: more than ${schema.maxProperties} members`);
        }
        for (const [name, inside] of Object.entries(value)) {
            const at = `${path}/${name}`;
            if (Object.hasOwn(properties, name)) faults.push(...this.faults(inside, properties[name], at));
            else if (more === false) faults.push(`${at}: not in the contract`);
            else if (more !== true) faults.push(...this.faults(inside, more, at));
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
