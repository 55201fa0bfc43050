namespace ServiceEndpoints.Interchange.Terraform;

/// <summary>What a type of the provider azurerm is in Resource Manager.</summary>
/// <param name="Name">The provider's name of it.</param>
/// <param name="ArmType">The Resource Manager type.</param>
/// <param name="ParentType">The type that it is a part of; null where it stands in a resource group.</param>
/// <param name="Parents">The arguments that name what it is a part of, by name or by id.</param>
internal sealed record TerraformType(string Name, string ArmType, string? ParentType, params string[] Parents)
{
    public TerraformType(string name, string armType)
        : this(name, armType, null)
    {
    }
}
