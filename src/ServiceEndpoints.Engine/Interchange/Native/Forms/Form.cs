using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>
/// How one kind of value stands in a file: said once, for writing, for reading and for the schema.
/// </summary>
internal abstract class Form<T>
{
    public abstract void Write(JsonText json, T value);

    /// <summary>The value; on a fault, which the reading then holds, whatever.</summary>
    public abstract T Read(DataNode node, NativeReading reading);

    /// <summary>Writes the schema's properties for the value, inside of an object that the caller opened.</summary>
    public abstract void Describe(JsonText schema);

    /// <summary>Names the objects that the value is made of, by which the schema defines each of them once.</summary>
    public virtual IEnumerable<IDefinition> Definitions => [];

    public virtual bool Same(T one, T other) => EqualityComparer<T>.Default.Equals(one, other);
}
