namespace ServiceEndpoints.Catalogue;

/// <summary>How a managed service gets on with service endpoint policies on its subnet.</summary>
public enum PolicySupport
{
    /// <summary>No page says that there is anything to mind.</summary>
    Supported,

    /// <summary>Its own storage is cut off unless the policies list its alias.</summary>
    AliasAdvised,

    /// <summary>Azure refuses policies that do not list its alias.</summary>
    AliasRequired,

    /// <summary>It has no alias, and Azure advises against policies.</summary>
    Discouraged,

    /// <summary>Azure takes no policies on its subnet.</summary>
    Refused,
}
