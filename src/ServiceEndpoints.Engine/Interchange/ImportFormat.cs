namespace ServiceEndpoints.Interchange;

/// <summary>The formats that a topology is read from.</summary>
public enum ImportFormat
{
    /// <summary>Whatever each file turns out to be.</summary>
    Auto,

    /// <summary>The project's own format, which <c>Export-SimTopology</c> writes.</summary>
    Native,

    /// <summary>An Azure Resource Manager template.</summary>
    Arm,

    /// <summary>Resources as Resource Manager answers them, or as the Azure CLI and the portal show them.</summary>
    ResourceJson,

    /// <summary>The rows of an Azure Resource Graph query.</summary>
    ResourceGraph,

    /// <summary>A Terraform plan, as <c>terraform show -json</c> prints it.</summary>
    TerraformPlan,
}
