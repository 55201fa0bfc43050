using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions;

/// <summary>What a template names: its parameters, its variables and functions of its own.</summary>
internal interface ITemplateValues
{
    /// <returns>The value, or null when the template has no such parameter.</returns>
    DataNode? Parameter(string name);

    /// <returns>The value, or null when the template has no such variable.</returns>
    DataNode? Variable(string name);

    /// <returns>The function, or null when the template defines none of that name.</returns>
    TemplateOwnFunction? Function(string name);

    /// <returns>What a deployment gives out, or null when the template has none that is called so.</returns>
    DataNode? Deployment(string reference, EvaluationFrame frame);
}
