@{
    # No root module, so that the help lies beside the assembly.
    NestedModules        = @('module/bin/ServiceEndpoints.Cmdlets.dll')
    # Loaded before the types, whose code properties are in it.
    RequiredAssemblies   = @('module/bin/ServiceEndpoints.Cmdlets.dll')
    ModuleVersion        = '0.1.0'
    GUID                 = '6f1f7f0e-4b6a-4d0b-9c53-2d0a7c1e9b84'
    Author               = 'ServiceEndpoints contributors'
    CompanyName          = 'ServiceEndpoints'
    Copyright            = 'MIT licence'
    Description          = 'An offline laboratory and verifier for Azure virtual network service endpoints.'
    PowerShellVersion    = '7.4'
    CompatiblePSEditions = @('Core')
    FormatsToProcess     = @(
        'module/ServiceEndpoints.Format.ps1xml'
        'module/ServiceEndpoints.Resources.Format.ps1xml'
    )
    TypesToProcess       = @('module/ServiceEndpoints.Types.ps1xml')
    FunctionsToExport    = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    CmdletsToExport      = @(
        'Add-SimNetworkRule'
        'Add-SimSecurityRule'
        'Disable-SimServiceEndpoint'
        'Enable-SimServiceEndpoint'
        'Get-SimApplicationSecurityGroup'
        'Get-SimChange'
        'Get-SimEffectiveRoute'
        'Get-SimEffectiveSecurityRule'
        'Get-SimFirewall'
        'Get-SimNetworkRule'
        'Get-SimNetworkSecurityGroup'
        'Get-SimNextHop'
        'Get-SimPrivateEndpoint'
        'Get-SimRegion'
        'Get-SimResource'
        'Get-SimSecurityRule'
        'Get-SimService'
        'Get-SimServiceEndpoint'
        'Get-SimServiceTag'
        'Get-SimTopology'
        'Import-SimServiceTag'
        'Import-SimTopology'
        'New-SimApplicationSecurityGroup'
        'New-SimNetworkSecurityGroup'
        'New-SimPrivateEndpoint'
        'New-SimResource'
        'New-SimTopology'
        'Remove-SimApplicationSecurityGroup'
        'Remove-SimNetworkRule'
        'Remove-SimNetworkSecurityGroup'
        'Remove-SimPrivateEndpoint'
        'Remove-SimResource'
        'Remove-SimSecurityRule'
        'Resolve-SimDnsName'
        'Set-SimFirewall'
        'Set-SimResource'
        'Set-SimTopology'
        'Test-SimIPFlow'
        'Test-SimReachability'
        'Undo-SimChange'
        'Use-SimTopology'
    )
    PrivateData          = @{
        PSData = @{
            Tags = @('Azure', 'VNet', 'ServiceEndpoint', 'Network', 'Simulation', 'Offline', 'Pester', 'PSEdition_Core')
        }
    }
}
