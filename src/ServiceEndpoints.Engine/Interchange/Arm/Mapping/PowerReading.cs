using System;
using System.Linq;
using ServiceEndpoints.Interchange.Json;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// Reads whether a machine runs, which the instance view says, and in other places Resource Graph and the Azure CLI.
/// Source: https://learn.microsoft.com/azure/virtual-machines/states-billing
/// </summary>
internal static class PowerReading
{
    private const string Start = "PowerState/";

    /// <returns>Null where nothing says it; Running, and not known, where it says what no state is called.</returns>
    public static PowerState? Of(PropertyReader properties)
    {
        DataNode? view = properties.Find("instanceView");
        DataNode? extended = properties.Find("extended");
        DataNode? shown = properties.Find("powerState");
        if ((InView(view) ?? InGraph(extended) ?? shown as TextNode) is not { } state)
        {
            return null;
        }

        switch (Word(state.Text).ToUpperInvariant())
        {
            case "RUNNING" or "STARTING":
                return PowerState.Running;
            case "STOPPED" or "STOPPING" or "DEALLOCATED" or "DEALLOCATING" or "HIBERNATED":
                return PowerState.Stopped;
            default:
                properties.Notes.NotThere(
                    "powerState", state.Text, "It is not known whether the machine runs.", state.Place);
                return PowerState.Running;
        }
    }

    private static TextNode? InView(DataNode? view) =>
        ((view as ObjectNode)?.Find("statuses") as ArrayNode)?.Items
            .OfType<ObjectNode>()
            .Select(status => status.Find("code"))
            .OfType<TextNode>()
            .FirstOrDefault(code => code.Text.StartsWith(Start, StringComparison.OrdinalIgnoreCase));

    private static TextNode? InGraph(DataNode? extended) =>
        ((extended as ObjectNode)?.Find("instanceView") as ObjectNode)?.Find("powerState") is ObjectNode power
            ? power.Find("code") as TextNode
            : null;

    /// <summary>The state in <c>PowerState/running</c> and in <c>VM running</c>.</summary>
    private static string Word(string state) => state[(state.LastIndexOfAny(['/', ' ']) + 1)..];
}
