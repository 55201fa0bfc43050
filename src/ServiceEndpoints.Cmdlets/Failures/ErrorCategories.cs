using System;
using System.Management.Automation;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Commands;

/// <summary>The category of each error id: by the grammar of its name, or by name.</summary>
internal static class ErrorCategories
{
    public static ErrorCategory Of(ErrorId id) => id switch
    {
        ErrorId.AmbiguousName or ErrorId.AddressPrefixInvalid or ErrorId.NameInvalid or ErrorId.ValueInvalid
            or ErrorId.SourceInvalid or ErrorId.DestinationInvalid or ErrorId.InvalidIPRule
            or ErrorId.LocationUnknown or ErrorId.ServiceUnknown or ErrorId.ServiceTagUnknown
            or ErrorId.NextHopInvalid or ErrorId.ScopeInvalid => ErrorCategory.InvalidArgument,
        ErrorId.LimitExceeded or ErrorId.InputTooLarge or ErrorId.SubnetFull => ErrorCategory.LimitsExceeded,
        ErrorId.AddressInUse or ErrorId.PriorityInUse => ErrorCategory.ResourceExists,
        ErrorId.AnotherOperationInProgress => ErrorCategory.ResourceBusy,
        ErrorId.TopologyFileMalformed or ErrorId.FormatNotRecognized
            or ErrorId.ExpressionInvalid or ErrorId.BicepFailed => ErrorCategory.InvalidData,
        ErrorId.BicepNotInstalled => ErrorCategory.NotInstalled,
        ErrorId.BicepTimedOut => ErrorCategory.OperationTimeout,
        ErrorId.TopologyVersionUnsupported => ErrorCategory.NotImplemented,
        ErrorId.TopologyFileNotReadable => ErrorCategory.ReadError,
        ErrorId.TopologyFileNotWritable => ErrorCategory.WriteError,
        ErrorId.AuthorizationFailed or ErrorId.LinkedAuthorizationFailed => ErrorCategory.PermissionDenied,
        ErrorId.InternalFault => ErrorCategory.InvalidResult,
        _ => ByGrammar(id.ToString()),
    };

    private static ErrorCategory ByGrammar(string id) => id switch
    {
        _ when id.EndsWith("NotFound", StringComparison.Ordinal) => ErrorCategory.ObjectNotFound,
        _ when id.EndsWith("Exists", StringComparison.Ordinal) => ErrorCategory.ResourceExists,
        _ when id.EndsWith("InUse", StringComparison.Ordinal) => ErrorCategory.ResourceBusy,
        _ => ErrorCategory.InvalidOperation,
    };
}
