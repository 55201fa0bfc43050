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

    /// <param name="reference">A symbolic name, an id with or without scope, or a name.</param>
    /// <param name="isFull">Whether the whole resource is asked for and not its properties alone.</param>
    /// <param name="frame">Where it is asked for.</param>
    /// <returns>What is known of the resource, or null when the template makes none that is called so.</returns>
    DataNode? Reference(string reference, bool isFull, EvaluationFrame frame);

    /// <returns>The same of each turn of a repeated resource, or null when none of that name is repeated.</returns>
    DataNode? References(string symbol, bool isFull, EvaluationFrame frame);

    /// <returns>The id, name and type of a resource, or null when the template has none of that name.</returns>
    DataNode? ResourceInfo(string symbol, EvaluationFrame frame);
}
