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
    private const string Namespace = "sys.";

    private static readonly FrozenDictionary<string, TemplateFunction> s_byName = All()
        .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<TemplateFunction> Functions => s_byName.Values.OrderBy(function => function.Name);

    /// <summary>Finds a function, whatever the case of its name and whether or not with its namespace.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out TemplateFunction? function)
    {
        string bare = name.StartsWith(Namespace, StringComparison.OrdinalIgnoreCase) ? name[Namespace.Length..] : name;
        return s_byName.TryGetValue(bare, out function)
            || (bare.StartsWith("list", StringComparison.OrdinalIgnoreCase)
                && s_byName.TryGetValue(OnlineFunctions.AnyList, out function));
    }

    private static IEnumerable<TemplateFunction> All() =>
    [
        .. TextFunctions.All,
        .. TextPartFunctions.All,
        .. TextSearchFunctions.All,
        .. EncodingFunctions.All,
        .. DateFunctions.All,
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
