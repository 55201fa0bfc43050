namespace ServiceEndpoints.Interchange.Arm;

/// <summary>The full type and the full name of a resource, of as many segments each.</summary>
internal sealed record ResourceIdentity(string Type, string Name)
{
    /// <summary>
    /// A child inside of its parent gives the last segments only, or the full ones.
    /// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/child-resource-name-type
    /// </summary>
    public static ResourceIdentity Of(string type, string name, ResourceIdentity? parent)
    {
        type = type.Trim('/');
        name = name.Trim('/');
        if (parent is null)
        {
            return new(type, name);
        }

        // A provider's name has a dot; a type with one is a full type, perhaps of an extension.
        string full = type.Split('/')[0].Contains('.') ? type : $"{parent.Type}/{type}";
        bool isShort = name.Split('/').Length < full.Split('/').Length - 1;
        return new(full, isShort ? $"{parent.Name}/{name}" : name);
    }
}
