using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>What an expression leads to.</summary>
internal sealed class FoundResources
{
    private readonly HashSet<PlanResource> _direct = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PlanResource> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly List<PlanResource> _resources = [];
    private readonly List<string> _untold = [];

    /// <summary>Each of them once, in the order in which they were met.</summary>
    public IReadOnlyList<PlanResource> Resources => _resources;

    /// <summary>References to what a plan does not show, such as local values.</summary>
    public IReadOnlyList<string> Untold => _untold;

    /// <summary>Blocks that are referred to as a whole, and make several.</summary>
    public HashSet<string> WholeBlocks { get; } = new(StringComparer.Ordinal);

    /// <summary>Something that is known stands beside them, which may choose among them.</summary>
    public bool MayChoose { get; set; }

    /// <summary>Some of the instances of a block are meant, and which is not known.</summary>
    public bool IsSomeOfThem { get; set; }

    /// <summary>Ids that are known stand beside them, and may be meant too.</summary>
    public bool HoldsKnownIds { get; set; }

    /// <summary>Whether it is the id itself that is referred to.</summary>
    public bool IsDirect(PlanResource resource) => _direct.Contains(resource);

    public void Add(PlanResource resource, bool isDirect)
    {
        if (_taken.Add(resource))
        {
            _resources.Add(resource);
        }

        if (isDirect)
        {
            _direct.Add(resource);
        }
    }

    public void DoesNotTell(string reference)
    {
        if (!_untold.Contains(reference))
        {
            _untold.Add(reference);
        }
    }
}
