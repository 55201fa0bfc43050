using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

/// <summary>Writes a plan as Terraform does, from blocks given one by one.</summary>
internal sealed class Plan
{
    public const string InGroup = "\"resource_group_name\": \"rg\"";
    public const string Here = $"{InGroup}, \"location\": \"westeurope\"";
    public const string UnknownId = "{ \"id\": true }";

    private readonly JsonArray _planned = [];
    private readonly JsonArray _changes = [];
    private readonly JsonArray _configuration = [];
    private readonly JsonArray _modules = [];
    private readonly JsonObject _calls = [];
    private readonly JsonObject _variables = [];

    /// <summary>A VNet with the subnets a and b.</summary>
    public static Plan Network() => Hub()
        .With("azurerm_subnet.app[\"a\"]", Subnet("a", "10.0.1.0/24"), UnknownId)
        .With("azurerm_subnet.app[\"b\"]", Subnet("b", "10.0.2.0/24"), UnknownId);

    public static Plan Hub() => new Plan().With(
        "azurerm_virtual_network.hub",
        $$"""{ "name": "hub", {{Here}}, "address_space": [ "10.0.0.0/16" ] }""",
        UnknownId);

    /// <param name="address">The address in the root module, with the key where there is one.</param>
    /// <param name="values">What is known of it.</param>
    /// <param name="unknown">What is known after the plan is applied.</param>
    /// <param name="arguments">What the configuration wrote.</param>
    /// <param name="before">What was there before.</param>
    public Plan With(
        string address, string values, string unknown = "{}", string? arguments = null, string before = "null")
    {
        string block = address.Split('[')[0];
        JsonObject resource = Resource(address);
        JsonObject planned = (JsonObject)resource.DeepClone();
        planned["values"] = JsonNode.Parse(values);
        _planned.Add((JsonNode)planned);
        JsonObject change = (JsonObject)resource.DeepClone();
        change["change"] = new JsonObject
        {
            ["actions"] = new JsonArray(before == "null" ? "create" : "update"),
            ["before"] = JsonNode.Parse(before),
            ["after"] = JsonNode.Parse(values),
            ["after_unknown"] = JsonNode.Parse(unknown),
        };
        _changes.Add((JsonNode)change);
        if (!_configuration.Any(written => written!["address"]!.GetValue<string>() == block))
        {
            JsonObject written = Resource(block);
            written["expressions"] = JsonNode.Parse(arguments ?? "{}");
            _configuration.Add((JsonNode)written);
        }

        return this;
    }

    /// <summary>A resource in a module, whose configuration is part of the call.</summary>
    public Plan Inside(string module, string address, string values, string unknown = "{}")
    {
        JsonObject resource = Resource(address);
        resource["address"] = $"{module}.{address}";
        JsonObject planned = (JsonObject)resource.DeepClone();
        planned["values"] = JsonNode.Parse(values);
        JsonNode? child = _modules.FirstOrDefault(one => one!["address"]!.GetValue<string>() == module);
        if (child is null)
        {
            child = new JsonObject { ["address"] = module, ["resources"] = new JsonArray() };
            _modules.Add(child);
        }

        child["resources"]!.AsArray().Add((JsonNode)planned);
        resource["change"] = new JsonObject
        {
            ["actions"] = new JsonArray("create"),
            ["before"] = null,
            ["after_unknown"] = JsonNode.Parse(unknown),
        };
        _changes.Add((JsonNode)resource);
        return this;
    }

    /// <summary>A module that the root module calls.</summary>
    public Plan Calling(string name, string call)
    {
        _calls[name] = JsonNode.Parse(call);
        return this;
    }

    /// <summary>A variable of the root module.</summary>
    public Plan Given(string name, string value)
    {
        _variables[name] = new JsonObject { ["value"] = JsonNode.Parse(value) };
        return this;
    }

    /// <summary>A block that makes nothing.</summary>
    public Plan Block(string block)
    {
        JsonObject written = Resource(block);
        written["expressions"] = new JsonObject();
        _configuration.Add((JsonNode)written);
        return this;
    }

    /// <summary>What a block makes one for each of.</summary>
    public Plan ForEach(string block, string expression)
    {
        _configuration.Single(written => written!["address"]!.GetValue<string>() == block)!["for_each_expression"] =
            JsonNode.Parse(expression);
        return this;
    }

    /// <summary>A resource that the plan destroys.</summary>
    public Plan Without(string address, string before)
    {
        JsonObject resource = Resource(address);
        resource["change"] = new JsonObject
        {
            ["actions"] = new JsonArray("delete"),
            ["before"] = JsonNode.Parse(before),
            ["after"] = null,
        };
        _changes.Add((JsonNode)resource);
        return this;
    }

    public override string ToString() => new JsonObject
    {
        ["format_version"] = "1.2",
        ["terraform_version"] = "1.9.0",
        ["variables"] = _variables.DeepClone(),
        ["planned_values"] = new JsonObject
        {
            ["root_module"] = new JsonObject
            {
                ["resources"] = _planned.DeepClone(),
                ["child_modules"] = _modules.DeepClone(),
            },
        },
        ["resource_changes"] = _changes.DeepClone(),
        ["configuration"] = new JsonObject
        {
            ["root_module"] = new JsonObject
            {
                ["resources"] = _configuration.DeepClone(),
                ["module_calls"] = _calls.DeepClone(),
            },
        },
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    public SimImportReport Import(PlanState state = PlanState.After) => Read(ToString(), state);

    public static string Subnet(string name, string prefix) =>
        $$"""
        { "name": "{{name}}", {{InGroup}}, "virtual_network_name": "hub", "address_prefixes": [ "{{prefix}}" ] }
        """;

    public static SimImportReport Read(string text, PlanState state = PlanState.After)
    {
        Result<SimImportReport> result = Try(text, state);
        Assert.Null(result.Refusal);
        return result.Value;
    }

    public static Result<SimImportReport> Try(string text, PlanState state = PlanState.After) =>
        TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("plan.json", Encoding.UTF8.GetBytes(text))],
            State = state,
        });

    /// <summary>What the configuration says of an argument that is an id or several.</summary>
    public static string Refers(string argument, params string[] blocks) =>
        $"\"{argument}\": {{ \"references\": [ {string.Join(", ", References(blocks))} ] }}";

    private static JsonObject Resource(string address)
    {
        string block = address.Split('[')[0];
        string[] words = block.Split('.');
        bool isData = words[0] == "data";
        JsonObject resource = new()
        {
            ["address"] = address,
            ["mode"] = isData ? "data" : "managed",
            ["type"] = words[isData ? 1 : 0],
            ["name"] = words[isData ? 2 : 1],
        };
        if (address.Contains('['))
        {
            resource["index"] = JsonNode.Parse(address[(block.Length + 1)..^1]);
        }

        return resource;
    }

    private static IEnumerable<string> References(string[] blocks) =>
        blocks.SelectMany(block => block.Contains('.') && !block.StartsWith("each", System.StringComparison.Ordinal)
            ? new[] { $"\"{block}.id\"", $"\"{block}\"" }
            : [$"\"{block}\""]);
}
