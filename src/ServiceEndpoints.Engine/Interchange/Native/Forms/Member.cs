using System;
using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A property of an object.</summary>
internal abstract class Member<T>(string name, bool isRequired)
{
    public string Name { get; } = name;

    /// <summary>Whether it always stands there; others are left out where they have their usual value.</summary>
    public bool IsRequired { get; } = isRequired;

    public abstract IEnumerable<IDefinition> Definitions { get; }

    /// <param name="usual">An object that has the usual value of every property.</param>
    public abstract void Write(JsonText json, T owner, T usual);

    public abstract T Read(DataNode node, T owner, NativeReading reading);

    public abstract void Describe(JsonText schema, T usual);
}

/// <param name="get">Its value.</param>
/// <param name="set">The object with another value. Those before it in the form are in their places already.</param>
internal sealed class Member<T, TValue>(
    string name, bool isRequired, Form<TValue> form, Func<T, TValue> get, Func<T, TValue, T> set)
    : Member<T>(name, isRequired)
{
    public override IEnumerable<IDefinition> Definitions => form.Definitions;

    public override void Write(JsonText json, T owner, T usual)
    {
        TValue value = get(owner);
        if (IsRequired || !form.Same(value, get(usual)))
        {
            json.Name(Name);
            form.Write(json, value);
        }
    }

    public override T Read(DataNode node, T owner, NativeReading reading) => set(owner, form.Read(node, reading));

    public override void Describe(JsonText schema, T usual)
    {
        schema.Name(Name);
        schema.StartObject();
        form.Describe(schema);
        if (!IsRequired && get(usual) is { } value)
        {
            schema.Name("default");
            form.Write(schema, value);
        }

        schema.EndObject();
    }
}

/// <summary>Makes members.</summary>
internal static class Member
{
    public static Member<T> Required<T, TValue>(
        string name, Form<TValue> form, Func<T, TValue> get, Func<T, TValue, T> set) =>
        new Member<T, TValue>(name, isRequired: true, form, get, set);

    public static Member<T> Usual<T, TValue>(
        string name, Form<TValue> form, Func<T, TValue> get, Func<T, TValue, T> set) =>
        new Member<T, TValue>(name, isRequired: false, form, get, set);

    public static Member<T> Maybe<T, TValue>(
        string name, Form<TValue> form, Func<T, TValue?> get, Func<T, TValue?, T> set)
        where TValue : class =>
        new Member<T, TValue?>(name, isRequired: false, new OptionalForm<TValue>(form), get, set);

    public static Member<T> MaybeValue<T, TValue>(
        string name, Form<TValue> form, Func<T, TValue?> get, Func<T, TValue?, T> set)
        where TValue : struct =>
        new Member<T, TValue?>(name, isRequired: false, new OptionalValueForm<TValue>(form), get, set);
}
