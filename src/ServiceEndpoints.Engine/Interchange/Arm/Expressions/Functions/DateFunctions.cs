using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using ServiceEndpoints.Interchange.Json;

namespace ServiceEndpoints.Interchange.Arm.Expressions.Functions;

/// <summary>
/// Functions on points in time. A year counts 365 days and a month 30, as in durations without a calendar.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-date
/// </summary>
internal static class DateFunctions
{
    private const string Plain = "M/d/yyyy h:mm:ss tt";
    private const string Sortable = "yyyy-MM-ddTHH:mm:ssZ";

    public static IEnumerable<TemplateFunction> All { get; } =
    [
        new("dateTimeAdd", 2, 3, Add),
        new("dateTimeFromEpoch", 1, 1, FromEpoch),
        new("dateTimeToEpoch", 1, 1, ToEpoch),
    ];

    private static DataNode Add(FunctionCall call)
    {
        if (!TryRead(call, out DateTimeOffset time))
        {
            return call.Null();
        }

        try
        {
            TimeSpan duration = XmlConvert.ToTimeSpan(call.Text(1));
            string format = call.Count > 2 ? call.Text(2) : Plain;
            return call.Of((time + duration).ToString(format, CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return call.Fail("the duration or the format is none, or the time is out of range");
        }
    }

    private static DataNode FromEpoch(FunctionCall call)
    {
        long seconds = call.Number(0);
        return seconds < DateTimeOffset.MinValue.ToUnixTimeSeconds()
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? call.Fail("the time is out of range")
            : call.Of(DateTimeOffset.FromUnixTimeSeconds(seconds).ToString(Sortable, CultureInfo.InvariantCulture));
    }

    private static DataNode ToEpoch(FunctionCall call) =>
        TryRead(call, out DateTimeOffset time) ? call.Of(time.ToUnixTimeSeconds()) : call.Null();

    private static bool TryRead(FunctionCall call, out DateTimeOffset time)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParse(call.Text(0), CultureInfo.InvariantCulture, Styles, out time))
        {
            return true;
        }

        call.Fail("the first argument is not a point in time");
        return false;
    }
}
