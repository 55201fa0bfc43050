using System;
using System.Collections.Generic;
using System.Linq;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>The instances of modules that resources of a plan are in.</summary>
internal sealed class PlanModules
{
    private readonly PlanConfiguration _configuration;
    private readonly ILookup<(string Parent, string Call), string> _byCall;

    public PlanModules(PlanConfiguration configuration, IEnumerable<PlanResource> resources)
    {
        _configuration = configuration;
        HashSet<string> addresses = new(StringComparer.Ordinal);
        foreach (string module in resources.Select(resource => resource.Module))
        {
            // A module may hold nothing but modules.
            for (string address = module; address.Length > 0 && addresses.Add(address);)
            {
                address = PlanConfiguration.Split(address).Parent;
            }
        }

        _byCall = addresses.ToLookup(PlanConfiguration.Split);
    }

    /// <summary>
    /// The modules that a call makes; one without resources is known by its call alone, where that makes one.
    /// </summary>
    public IReadOnlyList<string> Of(string parent, string call)
    {
        string[] found = [.. _byCall[(parent, call)]];
        return found.Length > 0 ? found : [parent.Length == 0 ? $"module.{call}" : $"{parent}.module.{call}"];
    }

    /// <summary>Where the variables of a module are given.</summary>
    public PlanScope ScopeOf(string module)
    {
        (string parent, string call) = PlanConfiguration.Split(module);
        return new(parent, KeyOf(module), _configuration.ForEachOfCall(parent, call), Of(parent, call).Count);
    }

    public static string? KeyOf(string module)
    {
        int start = module.EndsWith(']') ? PlanConfiguration.StartOfKey(module) : -1;
        return start < 0 ? null : module[(start + 1)..^1];
    }
}
