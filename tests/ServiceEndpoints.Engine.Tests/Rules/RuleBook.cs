using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ServiceEndpoints.Rules;

namespace ServiceEndpoints.Tests.Rules;

/// <summary>Every rule of the engine, in the order of their ids.</summary>
internal static class RuleBook
{
    private const string EngineRoot = "ServiceEndpoints.";

    public static IReadOnlyList<Type> Classes { get; } =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .Where(type => typeof(Rule).IsAssignableFrom(type) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Rule> All { get; } =
        [.. Classes.Select(InstanceOf).OfType<Rule>().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static Rule ById(string id) => All.Single(rule => rule.Id == id);

    /// <summary>Null where the class does not have its one instance in the field that everybody looks for it in.</summary>
    public static Rule? InstanceOf(Type type) =>
        type.GetField("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Rule;

    /// <summary>The file of a rule's class below the engine's folder, such as <c>Rules/Routing/X.cs</c>.</summary>
    public static string FileOf(Rule rule) => $"{FolderOf(rule)}/{rule.GetType().Name}.cs";

    /// <summary>The file of its test class below the folder of the engine's tests.</summary>
    public static string TestFileOf(Rule rule) => $"{FolderOf(rule)}/{TestClassOf(rule)}.cs";

    public static string TestClassOf(Rule rule) => $"{rule.GetType().Name}Tests";

    private static string FolderOf(Rule rule) => rule.GetType().Namespace![EngineRoot.Length..].Replace('.', '/');
}
