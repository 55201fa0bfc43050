using System;
using System.Linq;

namespace ServiceEndpoints.Model;

/// <summary>Anything of the estate that has a Resource Manager id. Two of one id are the same thing.</summary>
public abstract record SimEntity
{
    /// <summary>The Resource Manager id; compared without regard to case, kept as given.</summary>
    public required string Id { get; init; }

    /// <summary>What could not be read of it; a question that depends on such a value answers Unknown.</summary>
    public ValueList<UnresolvedValue> Unresolved { get; init; } = [];

    public virtual string Name => ArmId.NameOf(Id);

    public string ResourceGroupName => ArmId.ResourceGroupOf(Id);

    public string SubscriptionId => ArmId.SubscriptionOf(Id);

    public sealed override string ToString() => DisplayName;

    /// <summary>
    /// The first value that could not be read whose property has the word in its name; null when all was.
    /// </summary>
    public UnresolvedValue? Unread(string word)
    {
        foreach (UnresolvedValue value in Unresolved)
        {
            if (value.IsWhole || value.Names(word))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The name by which people call it, unique among its siblings.</summary>
    protected virtual string DisplayName => Name;
}

/// <summary>An entity that lives inside another, as a subnet lives in a VNet.</summary>
public abstract record SimPart : SimEntity
{
    internal string ParentId => ArmId.ParentOf(Id);

    protected override string DisplayName => ArmId.PathOf(Id);
}

/// <summary>A property whose value an input did not give, and why.</summary>
/// <param name="Property">The property, in Azure's words, such as <c>serviceEndpoints</c>.</param>
/// <param name="Expression">What stands there instead of a value.</param>
/// <param name="Place">File and location in it.</param>
public sealed record UnresolvedValue(string Property, string Expression, string Place)
{
    /// <summary>Nothing of the entity is known, or not even whether there is one.</summary>
    public bool IsWhole => Property is "properties" or "condition";

    /// <summary>Whether the property has one of the words in its name, in any case.</summary>
    internal bool Names(params string[] words) =>
        words.Any(word => Property.Contains(word, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => $"{Property}: {Expression} ({Place})";
}
