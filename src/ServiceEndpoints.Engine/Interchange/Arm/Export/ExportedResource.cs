using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>A resource of the template in the making.</summary>
/// <param name="Id">Its id, which says its type, its name and where it goes.</param>
/// <param name="Body">All of it but type, API version, name and what it depends on.</param>
/// <param name="Needs">The ids of what must be there before it, as far as the template deploys it.</param>
internal sealed record ExportedResource(string Id, JsonObject Body, IReadOnlyList<string> Needs);
