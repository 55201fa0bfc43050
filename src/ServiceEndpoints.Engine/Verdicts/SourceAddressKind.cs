namespace ServiceEndpoints.Verdicts;

/// <summary>What kind of address the destination sees.</summary>
public enum SourceAddressKind
{
    /// <summary>Nothing arrives.</summary>
    None,
    Private,
    Public,
    OnPremisesNat,
}
