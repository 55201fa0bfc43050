using ServiceEndpoints.Interchange.Arm.Expressions;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm;

/// <summary>A template inside of a deployment.</summary>
/// <param name="Content">The template itself.</param>
/// <param name="Template">What its expressions name: its own values, or those of the template around it.</param>
/// <param name="Scope">Where it is deployed to.</param>
/// <param name="Inner">What opens the deployments inside of it.</param>
/// <param name="IsInner">Whether its expressions name its own values.</param>
internal sealed record InnerTemplate(
    ObjectNode Content, ArmTemplate Template, DeploymentScope Scope, InnerTemplates Inner, bool IsInner);
