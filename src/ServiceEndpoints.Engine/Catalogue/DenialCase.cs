namespace ServiceEndpoints.Catalogue;

/// <summary>The circumstances that make a service word its refusal differently.</summary>
public enum DenialCase
{
    /// <summary>A public source address that no rule admits.</summary>
    PublicSource,

    /// <summary>A source with the identity of a subnet that no rule admits.</summary>
    SubnetSource,

    /// <summary>The resource has no public access at all.</summary>
    PublicAccessDisabled,

    /// <summary>A network security perimeter guards the resource; no page gives the words.</summary>
    SecuredByPerimeter,
}
