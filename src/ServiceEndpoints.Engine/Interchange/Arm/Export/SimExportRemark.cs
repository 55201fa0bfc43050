using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Export;

/// <summary>A difference between what was simulated and what an exported template deploys.</summary>
/// <param name="Kind">Whether something is missing or was added.</param>
/// <param name="Target">The id of the entity; empty for settings of the topology.</param>
/// <param name="Property">The property by its name here; empty for the entity as a whole.</param>
/// <param name="Reason">A sentence for people.</param>
public sealed record SimExportRemark(ExportRemarkKind Kind, string Target, string Property, string Reason)
{
    public string Name => ArmId.NameOf(Target);

    public override string ToString() => (Name, Property) switch
    {
        ("", _) => $"{Property}: {Reason}",
        (_, "") => $"{Name}: {Reason}",
        _ => $"{Name}, {Property}: {Reason}",
    };
}

public enum ExportRemarkKind
{
    /// <summary>Templates cannot say it, or not without what is not known here.</summary>
    Omitted,

    /// <summary>Azure needs it and the topology does not say it, so that a usual value was taken.</summary>
    Assumed,

    /// <summary>Azure takes the template only in parts.</summary>
    Limit,
}
