# Disk traffic of VMs is not touched by endpoints; REST access to page blobs is.
# Core commands only: runs in the shell of this repository as well as in PowerShell 7.
$ErrorActionPreference = 'Stop'
if (-not (Get-Command New-SimTopology -ErrorAction Ignore)) {
    Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
}

$null = New-SimTopology -Name vm-disks -Location westeurope -Force
$null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
$null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
$null = New-SimSubnet -Name other -VNet hub -AddressPrefix 10.0.2.0/24
$null = New-SimVM -Name vm1 -Subnet hub/app
$null = New-SimVM -Name vm2 -Subnet hub/other
$null = New-SimResource -Type StorageAccount -Name contosodisks -DefaultAction Deny
Enable-SimServiceEndpoint -Subnet hub/app -Service Microsoft.Storage
Add-SimNetworkRule -Resource contosodisks -Subnet hub/app

'--- Reading, writing, mounting and unmounting disks works from both'
Test-SimReachability -From vm1, vm2 -To contosodisks -Plane Disk | Out-Default

'--- The page blobs themselves are reached by REST only from the subnet that the account admits'
Test-SimReachability -From vm1, vm2 -To contosodisks.blob.core.windows.net | Out-Default
