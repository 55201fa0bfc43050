using System.Collections.Generic;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>
/// A function that a template defines.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/user-defined-functions
/// </summary>
/// <param name="Parameters">The names of its arguments in order.</param>
/// <param name="Output">What it gives, not yet evaluated.</param>
internal sealed record TemplateOwnFunction(IReadOnlyList<string> Parameters, DataNode Output);
