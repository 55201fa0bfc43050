# What would an endpoint do to the traffic that a flow log recorded?
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name flowlogs -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
$null = New-SimVM -Name vm1 -Subnet hub/app -PublicIPAddress 198.51.100.10
$null = New-SimResource -Type StorageAccount -Name contosodata -PublicIPAddress 20.60.222.132
$null = New-SimResource -Type StorageAccount -Name contosobackup -Location northeurope -DefaultAction Deny `
    -PublicIPAddress 20.60.40.4
$null = Add-SimNetworkRule -Resource contosobackup -IPRange 198.51.100.10
$impact = Measure-SimEndpointImpact -Subnet hub/app -Service Microsoft.Storage -FlowLog "$PSScriptRoot/flow-logs"

'--- Everything, as a story: an account in the paired region that nobody had in mind loses its only client'
$impact | Out-Default

'--- Counted'
$impact.Flows | Out-Default

'--- Which open connections would be cut, for a maintenance window'
$impact.Flows.Switched | Where-Object Cut | Out-Default

'--- Which belong to nothing here, and why'
$impact.Flows.Unplaced | Out-Default
