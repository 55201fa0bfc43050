using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Native.Forms;

/// <summary>An object that the schema defines by name.</summary>
internal interface IDefinition
{
    string Name { get; }

    /// <summary>The definitions that this one refers to.</summary>
    IEnumerable<IDefinition> Definitions { get; }

    /// <summary>Writes the whole definition.</summary>
    void Define(JsonText schema);
}
