using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace ServiceEndpoints.Commands.Tests.Help;

/// <summary>What pages and commands have to agree upon, as one line a parameter.</summary>
internal static class ParameterFacts
{
    public static IEnumerable<string> Of(CmdletInfo command) => command.ParameterSets
        .SelectMany(set => set.Parameters.Select(parameter => (Set: set.Name, Parameter: parameter)))
        .Where(one => !PSCmdlet.CommonParameters.Contains(one.Parameter.Name))
        .GroupBy(one => one.Parameter.Name)
        .Select(group => Of(group.First().Parameter, group.Select(one => one.Set)))
        .Order(StringComparer.Ordinal);

    /// <summary>The values of a closed set, by its attribute or its type.</summary>
    public static HashSet<string> Values(ParameterMetadata parameter)
    {
        Type type = parameter.ParameterType.GetElementType() ?? parameter.ParameterType;
        return parameter.Attributes.OfType<ValidateSetAttribute>().SingleOrDefault() is { } set
            ? [.. set.ValidValues]
            : [.. Enum.GetNames(Nullable.GetUnderlyingType(type) ?? type)];
    }

    public static string Text(
        string name,
        string type,
        bool isRequired,
        int? position,
        string pipeline,
        bool takesWildcards,
        IEnumerable<string> aliases,
        IEnumerable<string> sets) =>
        $"-{name} <{type}> required: {isRequired}, position: {position}, pipeline: {pipeline}, "
        + $"wildcards: {takesWildcards}, aliases: {Sorted(aliases)}, sets: {Sorted(sets)}";

    private static string Of(CommandParameterInfo parameter, IEnumerable<string> sets) => Text(
        parameter.Name,
        (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType).Name,
        parameter.IsMandatory,
        parameter.Position < 0 ? null : parameter.Position,
        Pipeline(parameter),
        parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any(),
        parameter.Aliases,
        sets);

    private static string Pipeline(CommandParameterInfo parameter) =>
        (parameter.ValueFromPipeline, parameter.ValueFromPipelineByPropertyName) switch
        {
            (true, true) => "ByValue, ByPropertyName",
            (true, false) => "ByValue",
            (false, true) => "ByPropertyName",
            (false, false) => "",
        };

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));
}
