using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// The functions of the template language that are known here.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions (read 2026-11-23)
/// </summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, TemplateFunction> s_byName = All()
        .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<TemplateFunction> Functions => s_byName.Values.OrderBy(function => function.Name);

    /// <summary>Finds a function, whatever the case of its name and whether or not with its namespace.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out TemplateFunction? function) =>
        s_byName.TryGetValue(name.StartsWith("sys.", StringComparison.OrdinalIgnoreCase) ? name[4..] : name, out function)
        || (name.StartsWith("list", StringComparison.OrdinalIgnoreCase)
            && s_byName.TryGetValue(OnlineFunctions.AnyList, out function));

    private static IEnumerable<TemplateFunction> All() =>
    [
        .. TextFunctions.All,
        .. TextPartFunctions.All,
        .. TextSearchFunctions.All,
        .. EncodingFunctions.All,
        .. ConversionFunctions.All,
        .. NumberFunctions.All,
        .. LogicFunctions.All,
        .. ComparisonFunctions.All,
        .. ArrayFunctions.All,
        .. CollectionFunctions.All,
        .. ObjectFunctions.All,
        .. LambdaFunctions.All,
        .. AddressFunctions.All,
        .. StableNameFunctions.All,
        .. ResourceIdFunctions.All,
        .. ScopeFunctions.All,
        .. TemplateValueFunctions.All,
        .. OnlineFunctions.All,
    ];
}
