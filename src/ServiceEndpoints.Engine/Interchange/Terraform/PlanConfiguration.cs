using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>
/// The part of a plan that says what the configuration wrote: constants, and what expressions refer to.
/// </summary>
internal sealed class PlanConfiguration
{
    private const string ModulePrefix = "module.";

    // Modules of modules have short names; without a bound an address could nest without end.
    private const int LongestAddress = 4096;

    private static readonly string[] s_subscription =
        ["configuration", "provider_config", "azurerm", "expressions", "subscription_id"];

    private readonly ObjectNode? _root;
    private readonly Dictionary<string, Dictionary<(string, string, bool), ObjectNode>> _blocks =
        new(StringComparer.Ordinal);

    public PlanConfiguration(ObjectNode plan)
    {
        _root = (plan.Find("configuration") as ObjectNode)?.Find("root_module") as ObjectNode;
        SubscriptionId = SubscriptionIn(plan);
        NamesAttributes = plan.TextOf("format_version") is not { } version
            || !version.StartsWith("0.", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether references say which attribute of a resource they are to. Version 0 of the format tells the resource
    /// alone; then one in the place of an id is taken for its id.
    /// </summary>
    public bool NamesAttributes { get; }

    /// <summary>The subscription that the provider is told to work in; null where that is not written out.</summary>
    public string? SubscriptionId { get; }

    /// <summary>What a resource's block wrote for each of its arguments; null when it is not there.</summary>
    public ObjectNode? ArgumentsOf(PlanResource resource) => BlockOf(resource)?.Find("expressions") as ObjectNode;

    /// <summary>What a resource's block makes one for each of; null where it does not say so.</summary>
    public DataNode? ForEachOf(PlanResource resource) => BlockOf(resource)?.Find("for_each_expression");

    public DataNode? ForEachOfCall(string module, string call) => Call(module, call)?.Find("for_each_expression");

    /// <summary>Whether a module has a block of a resource, be it one that makes none.</summary>
    public bool HasBlock(string module, string type, string name) =>
        BlocksIn(module).ContainsKey((type, name, true));

    /// <summary>Everything that a module gives out.</summary>
    public IEnumerable<DataNode?> Outputs(string module) =>
        (Module(module)?.Find("outputs") as ObjectNode)?.Names.Select(name => Output(module, name)) ?? [];

    /// <summary>What a module gives out under a name.</summary>
    public DataNode? Output(string module, string name) =>
        ((Module(module)?.Find("outputs") as ObjectNode)?.Find(name) as ObjectNode)?.Find("expression");

    /// <summary>What a module is given for one of its variables, written in the module that calls it.</summary>
    public DataNode? Input(string module, string name)
    {
        (string parent, string call) = Split(module);
        return (Call(parent, call)?.Find("expressions") as ObjectNode)?.Find(name);
    }

    /// <summary>
    /// The module that a module stands in, and what it is called there without its key; of an address that no module
    /// has, nothing.
    /// </summary>
    public static (string Parent, string Call) Split(string module)
    {
        int start = module.Length > LongestAddress ? module.Length : LastStep(module);
        if (!module.AsSpan(start).StartsWith(ModulePrefix, StringComparison.Ordinal))
        {
            return ("", "");
        }

        string call = module[(start + ModulePrefix.Length)..];
        int key = call.IndexOf('[', StringComparison.Ordinal);
        return (module[..Math.Max(start - 1, 0)], key < 0 ? call : call[..key]);
    }

    /// <summary>Where the key of a module begins; negative where it has none.</summary>
    public static int StartOfKey(string module) => module.IndexOf('[', LastStep(module));

    // A key between brackets may hold dots, and even the word module.
    private static int LastStep(string module)
    {
        int last = 0;
        bool isInside = false;
        for (int i = 0; i < module.Length; i++)
        {
            isInside = module[i] == '[' || (isInside && module[i] != ']');
            if (!isInside && (i == 0 || module[i - 1] == '.')
                && module.AsSpan(i).StartsWith(ModulePrefix, StringComparison.Ordinal))
            {
                last = i;
                i += ModulePrefix.Length;
            }
        }

        return last;
    }

    private ObjectNode? BlockOf(PlanResource resource) =>
        BlocksIn(resource.Module).GetValueOrDefault((resource.Type, resource.Name, resource.IsManaged));

    private Dictionary<(string, string, bool), ObjectNode> BlocksIn(string module)
    {
        if (!_blocks.TryGetValue(module, out Dictionary<(string, string, bool), ObjectNode>? blocks))
        {
            blocks = BlocksOf(module);
            _blocks.Add(module, blocks);
        }

        return blocks;
    }

    private Dictionary<(string, string, bool), ObjectNode> BlocksOf(string module)
    {
        Dictionary<(string, string, bool), ObjectNode> blocks = [];
        foreach (ObjectNode block in (Module(module)?.Find("resources") as ArrayNode)?.Items.OfType<ObjectNode>() ?? [])
        {
            blocks.TryAdd(
                (block.TextOf("type") ?? "", block.TextOf("name") ?? "", block.TextOf("mode") is not "data"), block);
        }

        return blocks;
    }

    private static string? SubscriptionIn(ObjectNode plan)
    {
        DataNode? node = plan;
        foreach (string name in s_subscription)
        {
            node = (node as ObjectNode)?.Find(name);
        }

        return (node as ObjectNode)?.TextOf("constant_value");
    }

    private ObjectNode? Module(string address)
    {
        if (address.Length == 0)
        {
            return _root;
        }

        (string parent, string call) = Split(address);
        return Call(parent, call)?.Find("module") as ObjectNode;
    }

    private ObjectNode? Call(string module, string name) =>
        (Module(module)?.Find("module_calls") as ObjectNode)?.Find(name) as ObjectNode;
}
