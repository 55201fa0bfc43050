using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>A value that may be missing. It is left out then, so that null is never written and never read.</summary>
internal sealed class OptionalForm<T>(Form<T> inner) : Form<T?>
    where T : class
{
    public override IEnumerable<IDefinition> Definitions => inner.Definitions;

    public override void Write(JsonText json, T? value) => inner.Write(json, value!);

    public override T? Read(DataNode node, NativeReading reading) => inner.Read(node, reading);

    public override void Describe(JsonText schema) => inner.Describe(schema);

    public override bool Same(T? one, T? other) =>
        one is null || other is null ? ReferenceEquals(one, other) : inner.Same(one, other);
}

/// <summary>As <see cref="OptionalForm{T}"/>, for values that are no references.</summary>
internal sealed class OptionalValueForm<T>(Form<T> inner) : Form<T?>
    where T : struct
{
    public override void Write(JsonText json, T? value) => inner.Write(json, value!.Value);

    public override T? Read(DataNode node, NativeReading reading) => inner.Read(node, reading);

    public override void Describe(JsonText schema) => inner.Describe(schema);
}
